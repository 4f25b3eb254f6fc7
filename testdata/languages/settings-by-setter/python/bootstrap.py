from settings import Settings

Settings.set_host('https://api.example.test')
