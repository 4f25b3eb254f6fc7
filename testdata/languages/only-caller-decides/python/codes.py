from wire import Wire


def exchange(code):
    wire = Wire()
    wire.set_url('https://api.example.test/oauth/old_token')
    wire.set_fields({'grant_type': 'authorization_code', 'code': code})
    return wire.send()  # [code]
