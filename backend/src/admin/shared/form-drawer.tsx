import { Button, Drawer } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "./use-refusal";

interface FormDrawerProps {
  readonly title: string;
  readonly description: string;
  /** What opens it. */
  readonly open: string;
  /** Null once there is nothing more to send. */
  readonly submit: string | null;
  /** What cannot be undone is red where it is decided. */
  readonly isDanger?: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly isSending: boolean;
  /** Why the server said no; what was typed stays. */
  readonly error: Error | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form at the side of the page. It closes only when the server has accepted, or the user turns away. */
export function FormDrawer(props: FormDrawerProps) {
  const { title, description, open, submit, isDanger, isOpen, onOpenChange, isSending } = props;
  const { error, onSubmit, children } = props;
  const { t } = useTranslation();
  const say = useRefusal();
  return (
    <Drawer open={isOpen} onOpenChange={onOpenChange}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary">
          {open}
        </Button>
      </Drawer.Trigger>
      <Drawer.Content>
        <form
          noValidate
          className="flex min-h-0 flex-1 flex-col"
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          <Drawer.Header>
            <Drawer.Title>{title}</Drawer.Title>
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <Drawer.Description>{description}</Drawer.Description>
            {children}
            {error && (
              <p role="alert" className="txt-small text-ui-fg-error">
                {say(error)}
              </p>
            )}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("office.cancel")}
              </Button>
            </Drawer.Close>
            {submit !== null && (
              <Button
                size="small"
                type="submit"
                variant={isDanger ? "danger" : "primary"}
                isLoading={isSending}
              >
                {submit}
              </Button>
            )}
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
