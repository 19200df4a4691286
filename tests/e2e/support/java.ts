/** Java, which the Nu HTML checker needs. */
import { findProgram } from './find-program.ts';

/** Whether Java is installed. */
export const hasJava = (): boolean => findProgram('java') !== undefined;
