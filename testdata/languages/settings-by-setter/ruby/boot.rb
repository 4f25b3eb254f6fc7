Settings.host = 'https://api.example.test'
Settings.key = 'k-6'
