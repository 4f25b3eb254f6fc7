module Shop
  mattr_accessor :host, default: 'https://api.example.test'
  mattr_accessor :path
  self.path = '/oauth/old_token'
end

def exchange(code)
  HTTParty.post(Shop.host + Shop.path, body: { grant_type: 'authorization_code', code: code }) # [code]
end
