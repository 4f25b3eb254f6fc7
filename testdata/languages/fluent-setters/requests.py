import requests


class HttpCall(object):
    url = None
    verb = 'POST'
    fields = None

    def set_url(self, url):
        self.url = url
        return self

    def set_verb(self, verb):
        self.verb = verb
        return self

    def set_fields(self, fields):
        self.fields = fields
        return self

    def send(self):
        if self.verb == 'GET':
            response = requests.get(self.url, params=self.fields)
        else:
            response = requests.post(self.url, data=self.fields)
        response.raise_for_status()
        return response.json()


class DirectLogin(HttpCall):
    def login(self, name, password, client_id):
        return (
            self.set_url('https://api.example.test/oauth/old_token')
            .set_verb('GET')
            .set_fields({
                'grant_type': 'password',
                'user_id': name,
                'password': password,
                'client_id': client_id,
            })
            .send()  # [login]
        )
