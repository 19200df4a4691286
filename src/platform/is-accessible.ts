/** Asks the system about access to a path. */
import { accessSync } from 'node:fs';

/** Whether the process has access to a path; `mode` is one of `constants` in node:fs. */
export const isAccessible = (path: string, mode: number): boolean => {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
};
