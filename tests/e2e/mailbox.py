# SPDX-License-Identifier: GPL-3.0-or-later
"""What aiosmtpd does with mail in the tests: takes all but that for nobody-here, keeps nothing."""


class Mailbox:
    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("nobody-here@"):
            return "550 5.1.1 no such user here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 recipient fine"

    async def handle_DATA(self, server, session, envelope):
        return "250 2.0.0 message taken"
