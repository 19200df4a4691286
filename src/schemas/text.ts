/** Text that an author types in YAML or JSON. */
import { z } from 'astro/zod';

/** One line: folded and block texts of YAML end in a line break, and may have more inside. */
export const line = z
  .string()
  .overwrite((written) => written.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' '));

/** At least one character. */
export const words = line.min(1);
