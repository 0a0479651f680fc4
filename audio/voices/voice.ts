/** Anything that turns a sentence of spoken form into sound. */

/** Mono PCM, 16 bit. */
export interface Speech {
  readonly sampleRate: number;
  readonly samples: Int16Array;
}

export interface VoiceInfo {
  /** `engine:name`, e.g. `espeak:vi`, `google:vi-VN-Neural2-A`. */
  readonly id: string;
  /** What operators see, in Vietnamese. */
  readonly label: string;
}

export interface VoiceEngine {
  /** The part of a voice id before the colon. */
  readonly id: string;
  /** Whether it is set up on this machine. */
  readonly ready: boolean;
  /** Changes when the same text would sound different: part of the cache key. */
  readonly version: string;
  voices(signal?: AbortSignal): Promise<readonly VoiceInfo[]>;
  /** @param speed 1 is the voice's own pace, 0.5–2. @throws Failure in Vietnamese. */
  speak(
    voiceName: string,
    sentence: string,
    options: { readonly speed: number; readonly signal?: AbortSignal },
  ): Promise<Speech>;
  close(): Promise<void>;
}
