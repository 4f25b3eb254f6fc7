module Example
  HOST = 'https://api.example.test'
  KEY = 'k-100'
end
