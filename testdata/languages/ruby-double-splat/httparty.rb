class Api
  def self.token(**params)
    call('/oauth/old_token', **params) # [token]
  end

  def self.call(path, **params)
    HTTParty.post("https://api.example.test#{path}", body: params)
  end
end

class Exchange
  def call(code)
    Api.token(grant_type: 'authorization_code', code: code) # [code]
  end
end
