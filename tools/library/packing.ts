import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A long text as both databases hold it: compressed, and in signs that neither of them minds. */
export const packed = (text: string): string => deflateRawSync(Buffer.from(text, 'utf8')).toString('base64');

/** The text again. Throws what zlib throws on anything else. */
export const unpacked = (text: string): string => inflateRawSync(Buffer.from(text, 'base64')).toString('utf8');
