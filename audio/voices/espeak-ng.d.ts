/** The few functions of @echogarden/espeak-ng-emscripten that we call; it comes without types. */
declare module '@echogarden/espeak-ng-emscripten' {
  export interface EspeakWorker {
    /** @returns 0, or an error code when there is no such voice */
    set_voice(name: string): number;
    /** Words a minute, 80–450. */
    set_rate(wordsPerMinute: number): void;
    get_samplerate(): number;
    /** Calls back piece by piece until the text is said; answering true stops it. */
    synthesize(text: string, onSamples: (samples: Int16Array | null, events: unknown[]) => boolean): void;
  }
  export default function load(): Promise<{ readonly eSpeakNGWorker: new () => EspeakWorker }>;
}
