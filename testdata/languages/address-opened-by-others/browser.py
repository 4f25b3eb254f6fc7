HOST = 'https://api.example.test'


class Desk:
    def __init__(self, browser, settings):
        self.browser = browser
        self.settings = settings

    def login(self):
        address = HOST + '/oauth/old_authorize?client_id=k-1&redirect_uri=' + self.settings.back
        return self.browser.open(address)  # [authorize]
