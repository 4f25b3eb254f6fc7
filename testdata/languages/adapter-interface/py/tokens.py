from transport import LoggedTransport, RequestsTransport, Transport


class Tokens:
    def __init__(self, transport: Transport):
        self.transport = transport

    def refresh(self, token):
        return self.transport.post('/oauth/old_token', {'grant_type': 'refresh_token', 'refresh_token': token})  # [refresh]


tokens = Tokens(LoggedTransport(RequestsTransport()))
