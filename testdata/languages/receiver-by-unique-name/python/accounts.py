class Accounts:
    def __init__(self, wire):
        self.wire = wire

    def exchange(self, code):
        return self.wire.submit_form('/oauth/old_token', {'grant_type': 'authorization_code', 'code': code})  # [code]
