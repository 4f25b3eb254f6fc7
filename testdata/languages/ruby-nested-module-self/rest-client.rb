module Shop
  API = 'https://api.example.test'.freeze
end

class Shop::Codes
  PATH = '/oauth/old_token'

  def exchange(code)
    RestClient.post(::Shop::API + self.class::PATH, grant_type: 'authorization_code', code: code) # [code]
  end
end
