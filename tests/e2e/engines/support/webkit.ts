/** WebKitGTK, driven by selenium-webdriver through its own WebDriver, on a separate display. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { env } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { findProgram } from '../../support/find-program.ts';
import type { StartEngine } from './engine.ts';

/** Whether WebKitGTK's WebDriver and the display that it needs are installed. */
export const hasWebKit = (): boolean =>
  Boolean(findProgram('WebKitWebDriver') && findProgram('Xvfb'));

/** A port that nothing listens on. */
const findPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** Xvfb picks a number that is free and writes it when it is ready. */
const startDisplay = async () => {
  const command = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const display = spawn('Xvfb', command, { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = (await once(display.stdout, 'data')) as [Buffer];
  return { display, number: number.toString().trim() };
};

/** The sandbox needs rights that containers do not give; the pages are our own. */
const getVariables = (display: string, zoom: number): NodeJS.ProcessEnv => ({
  ...env,
  GDK_SCALE: String(zoom),
  DISPLAY: `:${display}`,
  GDK_BACKEND: 'x11',
  LIBGL_ALWAYS_SOFTWARE: '1',
  NO_AT_BRIDGE: '1',
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
});

/** Polls until the driver responds. */
const connect = async (port: number): Promise<WebDriver> => {
  const capabilities = new Capabilities({ browserName: 'MiniBrowser' });
  const server = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(`${server}/status`).then(Boolean, () => false)) break;
    await sleep(100);
  }
  return new Builder().usingServer(server).withCapabilities(capabilities).build();
};

/** Height of the window's tool bar in pixels. */
const chrome = 40;

/** A window cannot be narrower than its tool bar; a frame can have any width. */
const getFrame = (address: string, width: number, height: number): string =>
  `data:text/html,<!doctype html><body style="margin:0"><iframe src="${address}" ` +
  `style="border:0;inline-size:${width}px;block-size:${height - chrome}px">`;

const start = async (
  port: number,
  display: string,
  zoom: number,
): Promise<[ChildProcess, WebDriver]> => {
  const command = [`--port=${port}`, '--host=127.0.0.1'];
  const child = spawn('WebKitWebDriver', command, {
    env: getVariables(display, zoom),
    stdio: 'ignore',
  });
  const driver = await connect(port);
  await driver.manage().window().setRect({ width: 1500, height: 950, x: 0, y: 0 });
  return [child, driver];
};

export const startWebKit: StartEngine = async (zoom = 1) => {
  const { display, number } = await startDisplay();
  const [child, driver] = await start(await findPort(), number, zoom);
  return {
    open: async (address, width, height = 900) => {
      await driver.get(getFrame(address, width, height));
      await driver.switchTo().frame(0);
    },
    run: (script, value) => driver.executeScript(script, value),
    click: (selector) => driver.findElement(By.css(selector)).click(),
    pressEscape: () => driver.actions().sendKeys(Key.ESCAPE).perform(),
    close: async () => {
      await driver.quit();
      child.kill();
      display.kill();
    },
  };
};
