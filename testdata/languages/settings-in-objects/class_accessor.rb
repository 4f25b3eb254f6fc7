class Shop
  class << self
    attr_accessor :host, :path
  end

  self.host = 'https://api.example.test'
  self.path = '/oauth/old_token'

  def exchange(code)
    HTTParty.post(self.class.host + self.class.path, body: { grant_type: 'authorization_code', code: code }) # [code]
  end
end
