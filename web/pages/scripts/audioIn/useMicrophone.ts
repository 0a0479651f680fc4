/** Records through the microphone, in the browser. */
import { useEffect, useRef, useState } from 'react';

export type Microphone =
  /** `closed`: browsers open no microphone to a page that came over plain HTTP from another computer. */
  | { readonly state: 'idle' | 'refused' | 'closed' }
  | { readonly state: 'recording'; readonly since: number }
  | { readonly state: 'done'; readonly audio: Blob; readonly url: string };

/** What browsers record that the server takes; the first that this one knows. */
const TYPES = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'];

export function useMicrophone() {
  const [microphone, become] = useState<Microphone>({ state: 'idle' });
  const recorder = useRef<MediaRecorder>(null);
  const gone = useRef(false);
  const url = microphone.state === 'done' ? microphone.url : null;
  useEffect(() => () => (url ? URL.revokeObjectURL(url) : undefined), [url]);
  useEffect(() => {
    gone.current = false;
    return () => {
      gone.current = true;
      letGo(recorder.current?.stream);
    };
  }, []);

  async function start(): Promise<void> {
    if (!window.isSecureContext) return become({ state: 'closed' });
    let stream: MediaStream;
    try {
      // A person near a desk microphone: the browser's own cleaning is right here.
      stream = await navigator.mediaDevices.getUserMedia({
        audio: { channelCount: 1, noiseSuppression: true, autoGainControl: true },
      });
    } catch {
      return become({ state: 'refused' });
    }
    // Closed while the browser was asking the person.
    if (gone.current) return letGo(stream);
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    const made = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    recorder.current = made;
    const pieces: Blob[] = [];
    made.ondataavailable = ({ data }) => pieces.push(data);
    made.onstop = () => {
      letGo(made.stream);
      const audio = new Blob(pieces, { type: made.mimeType });
      become({ state: 'done', audio, url: URL.createObjectURL(audio) });
    };
    made.start(1000);
    become({ state: 'recording', since: Date.now() });
  }

  return {
    microphone,
    start,
    finish: (): void => recorder.current?.stop(),
    reset: (): void => become({ state: 'idle' }),
  };
}

/** The microphone's light goes out. */
function letGo(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
