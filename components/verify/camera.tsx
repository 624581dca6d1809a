"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Button } from "@/components/button";
import { useLanguage } from "@/components/language";
import { type ReadingProblem, VERIFY } from "@/contracts/words/verify";
import { nativeReader, readNatively, readWindow } from "./read-qr";

/** Between two looks: often enough for a hand that moves, seldom enough for a battery. */
const PAUSE_MS = 120;
/** As long as the picture is made before it is looked at: all that a camera at arm's length gives. */
const LONGEST = 1_000;

/** The picture of the camera until a code stands in it. No picture is kept or sent. */
export function Camera({
  onFound,
  onProblem,
  onStop,
}: {
  readonly onFound: (text: string) => void;
  readonly onProblem: (problem: ReadingProblem) => void;
  readonly onStop: () => void;
}) {
  const language = useLanguage();
  const video = useRef<HTMLVideoElement>(null);
  const [looking, setLooking] = useState(false);
  const found = useEffectEvent(onFound);
  const failed = useEffectEvent(onProblem);

  useEffect(() => {
    const stop = new AbortController();
    const picture = video.current;
    if (picture)
      watch(picture, stop.signal, () => setLooking(true)).then(
        (text) => text !== null && found(text),
        (fault: unknown) => stop.signal.aborted || failed(problemOf(fault)),
      );
    return () => stop.abort();
  }, []);

  return (
    <div className="camera">
      <video ref={video} muted playsInline aria-label={VERIFY.cameraPicture[language]} />
      <p role="status">
        {looking ? VERIFY.cameraLooking[language] : VERIFY.cameraStarting[language]}
      </p>
      <Button variant="tertiary" onClick={onStop}>
        {VERIFY.stopCamera[language]}
      </Button>
    </div>
  );
}

/** The first code seen, or null when told to stop. The camera is off when this ends. */
async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onStart: () => void,
): Promise<string | null> {
  // Without https there is no camera to ask for.
  const stream = await navigator.mediaDevices?.getUserMedia({
    video: { facingMode: "environment", width: { ideal: 1_920 } },
  });
  if (!stream) throw new DOMException("no camera", "NotFoundError");
  try {
    if (signal.aborted) return null;
    video.srcObject = stream;
    await video.play();
    onStart();
    const native = await nativeReader();
    while (!signal.aborted) {
      const text = native ? await readNatively(native, video) : await lookAt(video);
      if (text) return text;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    return null;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

function lookAt(video: HTMLVideoElement): Promise<string | null> {
  const { videoWidth: width, videoHeight: height } = video;
  const scale = Math.min(1, LONGEST / Math.max(width, height, 1));
  return readWindow(video, { x: 0, y: 0, width, height, scale });
}

function problemOf(fault: unknown): ReadingProblem {
  switch (fault instanceof DOMException ? fault.name : null) {
    case "NotAllowedError":
    case "SecurityError":
      return "camera-refused";
    case "NotReadableError":
    case "AbortError":
      return "camera-busy";
    default:
      return "camera-missing";
  }
}
