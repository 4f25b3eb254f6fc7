from sends import Sends


class Tokens(Sends):
    path = '/oauth/old_token'

    def exchange(self, code):
        return self.submit({'grant_type': 'authorization_code', 'code': code})  # [code]

    def refresh(self, token):
        fields = {'grant_type': 'refresh_token'}
        fields['refresh_token'] = token
        return self.submit(fields)  # [refresh]
