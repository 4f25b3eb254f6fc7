HOST = 'https://api.example.test'
