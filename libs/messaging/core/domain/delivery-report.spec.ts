import { describe, expect, it } from '@jest/globals';
import { kindOfReply, kindOfStatus, mailDomainOf } from './bounce.js';
import { deliveryReports } from './delivery-report.js';

const report = (over: { type?: string; status?: string; returned?: string } = {}) =>
  [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org',
    'To: kaasa@kaasa.example.org',
    'Subject: Undelivered Mail Returned to Sender',
    `Content-Type: ${over.type ?? 'multipart/report; report-type=delivery-status;\n\tboundary="=_b1"'}`,
    'MIME-Version: 1.0',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--=_b1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry.',
    '',
    '--=_b1',
    'Content-Type: message/delivery-status',
    '',
    over.status ??
      'Reporting-MTA: dns; mx.example.org\nArrival-Date: Mon, 23 Nov 2026 10:00:00 +0200\n\nFinal-Recipient: rfc822; Anna@example.org\nAction: failed\nStatus: 5.1.1\nRemote-MTA: dns; mail.example.org\nDiagnostic-Code: smtp; 550 5.1.1 <anna@example.org>:\n    no such user here\n',
    '',
    '--=_b1',
    over.returned ?? 'Content-Type: message/rfc822\n\nMessage-ID: <0193@kaasa.example.org>\nFrom: kaasa@kaasa.example.org\nSubject: Hi\n\nBody\n',
    '',
    '--=_b1--',
    '',
  ].join('\n');

describe('a report of what could not be delivered', () => {
  it('names address, status, reason and the mail that came back', () => {
    const expected = [{ recipient: 'Anna@example.org', action: 'failed', status: '5.1.1', diagnostic: '550 5.1.1 <anna@example.org>: no such user here', messageId: '0193@kaasa.example.org' }];
    expect(deliveryReports(report())).toEqual(expected);
    expect(deliveryReports(report().replaceAll('\n', '\r\n'))).toEqual(expected);
  });

  it('may carry the headers alone, and may be encoded', () => {
    const headers = report({ returned: 'Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n' + Buffer.from('Subject: x\r\nMessage-Id: <0194@kaasa.example.org>\r\n').toString('base64') });
    expect(deliveryReports(headers)[0]?.messageId).toBe('0194@kaasa.example.org');
  });

  it('may be about several, and about what is only late', () => {
    const status = 'Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; a@x.test\nAction: delayed\nStatus: 4.4.1\n\nOriginal-Recipient: rfc822;b@x.test\nFinal-Recipient: rfc822; c@y.test\nAction: failed\nStatus: 5.2.2 (mailbox full)\n';
    expect(deliveryReports(report({ status })).map(({ recipient, action, status: code }) => [recipient, action, code])).toEqual([['a@x.test', 'delayed', '4.4.1'], ['b@x.test', 'failed', '5.2.2']]);
  });

  it('is not an absence notice, nor an ordinary mail, nor rubbish', () => {
    for (const mail of [report({ type: 'multipart/mixed; boundary="=_b1"' }), report({ type: 'multipart/report; report-type=disposition-notification; boundary="=_b1"' }), 'Subject: Away\n\nI am away', '', 'Content-Type: multipart/report; report-type=delivery-status\n\nno boundary']) {
      expect(deliveryReports(mail)).toEqual([]);
    }
  });
});

describe('whether an address is gone', () => {
  it.each([
    ['5.1.1', 'hard'],
    ['5.1.10', 'hard'],
    ['5.2.1', 'hard'],
    ['5.4.4', 'hard'],
    ['5.2.2', 'soft'],
    ['5.7.1', 'soft'],
    ['4.1.1', 'soft'],
  ] as const)('%s is %s', (status, kind) => {
    expect(kindOfStatus(status)).toBe(kind);
  });

  it('is told by the code where there is no status', () => {
    expect([550, 551, 552, 553, 554].map((reply) => kindOfReply({ reply, status: null }))).toEqual(['hard', 'hard', 'soft', 'hard', 'soft']);
    expect(kindOfReply({ reply: 550, status: '5.7.1' })).toBe('soft');
  });

  it('is kept by the domain in small letters', () => {
    expect(mailDomainOf('Anna@Example.ORG')).toBe('example.org');
  });
});
