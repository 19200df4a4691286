/** The two connections and the slow processor under which pages are timed. */

/** A connection: its speed, its round trip time, and the factor of CPU throttling. */
export interface Profile {
  name: string;
  bitsPerSecond: number;
  /** Round trip time in milliseconds. */
  roundTrip: number;
  slowdown: number;
}

export const profiles = [
  { name: '1.6 Mbps, 150 ms, 4x CPU', bitsPerSecond: 1_600_000, roundTrip: 150, slowdown: 4 },
  { name: '400 kbps, 400 ms', bitsPerSecond: 400_000, roundTrip: 400, slowdown: 1 },
] as const satisfies Profile[];
