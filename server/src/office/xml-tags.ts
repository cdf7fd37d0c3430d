// Walks through a stream of XML and tells what opens, closes and is written between. Stops when its listener has had enough.
import type { Readable } from 'node:stream';
import { officeRefusals } from '@hop/shared/office/refusals.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { SaxesParser } from 'saxes';

export interface TagListener {
  open: (name: string, attributes: Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

export async function readTags(stream: Readable, listener: TagListener): Promise<void> {
  const parser = new SaxesParser();
  const decoder = new TextDecoder();
  parser.on('opentag', ({ name, attributes }) => listener.open(plain(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(plain(name)));
  parser.on('text', (text) => listener.text?.(text));
  try {
    for await (const chunk of stream) {
      parser.write(decoder.decode(chunk as Buffer, { stream: true }));
      // Long sheets are read between other people's commands, not before them.
      await new Promise(setImmediate);
    }
    parser.close();
  } catch (error) {
    throw error instanceof Refusal ? error : officeRefusals.damagedTable();
  } finally {
    stream.destroy();
  }
}

/** Some programs write "x:row" for "row". */
const plain = (name: string): string => name.slice(name.indexOf(':') + 1);
