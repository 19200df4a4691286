/** Simulates a slow connection in the server: packets, a shared link, and a growing congestion window. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Profile } from './profiles.ts';

/** Bytes in one packet, and packets in the initial congestion window: 14,600 bytes together. */
const packetSize = 1460;
const firstWindow = 10;

/** Bytes that the window allows after some time: it doubles with every round trip. */
const getWindow = (elapsed: number, roundTrip: number): number =>
  packetSize * firstWindow * (2 ** (Math.floor(elapsed / roundTrip) + 1) - 1);

/** The earliest time at which the window allows a number of bytes. */
const getOpening = (bytes: number, roundTrip: number): number => {
  let rounds = 0;
  while (getWindow(rounds * roundTrip, roundTrip) < bytes) rounds += 1;
  return rounds * roundTrip;
};

/**
 * One reader's connection as HTTP/2 over TLS 1.3 has it: two round trips to open, one for each request,
 * and one window for all answers. The throttling of browser tools models neither the opening nor the window.
 */
export const openConnection = ({ bitsPerSecond, roundTrip }: Profile) => {
  const packetTime = (packetSize * 8 * 1000) / bitsPerSecond;
  let opened: number | undefined;
  let started: number | undefined;
  let sent = 0;
  let free = 0;

  const waitUntil = async (time: number) => {
    const left = time - performance.now();
    if (left > 0) await sleep(left);
  };

  /** Waits until the first byte of an answer may leave. */
  const request = async () => {
    const now = performance.now();
    opened ??= now + 2 * roundTrip;
    await waitUntil(Math.max(now, opened) + roundTrip);
  };

  /** Writes a body packet by packet, each at the time at which the link has transmitted it. */
  const send = async (body: Buffer, write: (packet: Buffer) => void) => {
    let ready = performance.now();
    started ??= ready;
    for (let offset = 0; offset < body.length; offset += packetSize) {
      const packet = body.subarray(offset, offset + packetSize);
      sent += packet.length;
      ready = Math.max(ready, free, started + getOpening(sent, roundTrip)) + packetTime;
      free = ready;
      await waitUntil(ready);
      write(packet);
    }
  };

  return { request, send };
};
