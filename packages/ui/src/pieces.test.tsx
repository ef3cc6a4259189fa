import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Amount } from "./amount";
import { buttonClass } from "./button";
import { Field } from "./field";
import { Notice } from "./notice";
import { StarBadge } from "./star-badge";

describe("Amount", () => {
  it("groups by dots and keeps the sign on the same line", () => {
    expect(renderToStaticMarkup(<Amount value={1234500} />)).toContain("1.234.500\u00a0₫");
  });

  it("refuses a fraction of a dong", () => {
    expect(() => renderToStaticMarkup(<Amount value={0.5} />)).toThrow(RangeError);
  });
});

describe("StarBadge", () => {
  it.each([3, 4, 5] as const)("draws %i stars and says them in words", (stars) => {
    const html = renderToStaticMarkup(<StarBadge stars={stars} label={`OCOP ${stars} sao`} />);
    expect(html.match(/<svg/g)).toHaveLength(stars);
    expect(html).toContain(`aria-label="OCOP ${stars} sao"`);
  });
});

describe("Field", () => {
  it("joins label, hint and error to its input", () => {
    const html = renderToStaticMarkup(
      <Field id="phone" label="Số điện thoại" hint="Gợi ý" error="Chưa đúng" />,
    );
    expect(html).toContain('for="phone"');
    expect(html).toContain('aria-describedby="phone-error phone-hint"');
    expect(html).toContain('aria-invalid="true"');
  });

  it("carries no error marks while nothing is wrong", () => {
    const html = renderToStaticMarkup(<Field id="phone" label="Số điện thoại" />);
    expect(html).not.toContain("aria-invalid");
    expect(html).not.toContain("aria-describedby");
  });
});

describe("Notice", () => {
  it("is announced at once only when it is bad", () => {
    expect(renderToStaticMarkup(<Notice tone="bad">x</Notice>)).toContain('role="alert"');
    expect(renderToStaticMarkup(<Notice>x</Notice>)).toContain('role="status"');
  });
});

describe("buttonClass", () => {
  it("gives a link the look of a button", () => {
    expect(buttonClass({ tone: "quiet", size: "large", wide: true })).toBe(
      "button quiet large wide",
    );
  });
});
