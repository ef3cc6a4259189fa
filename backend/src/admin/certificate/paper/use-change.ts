import { toast } from "@medusajs/ui";
import { useState } from "react";
import { useSend } from "../../shared/use-send";
import { registerKey } from "../use-certificates";

/** A form that changes one certificate: its drawer, what is on its way, and what the server said. */
export function useChange(path: string, { done, after }: { done: string; after?: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const sending = useSend(path, {
    refresh: registerKey,
    onDone: () => {
      setIsOpen(false);
      toast.success(done);
      after?.();
    },
  });
  return {
    send: sending.send,
    drawer: {
      isOpen,
      onOpenChange: (next: boolean) => {
        setIsOpen(next);
        sending.clear();
      },
      isSending: sending.isSending,
      error: sending.error,
    },
  };
}
