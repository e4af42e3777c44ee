/** A text on one line, without the signs of control and halves of characters that XML and spreadsheets cannot hold. */
export const plainText = (text: string): string =>
  text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '',
    )
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
