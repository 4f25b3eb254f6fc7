from transport import Transport


def exchange(transport: Transport, code: str):
    return transport.send('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
