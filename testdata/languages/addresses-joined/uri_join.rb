require 'net/http'

module Shop
  HOST = URI('https://api.example.test/v1/')

  def self.exchange(code)
    Net::HTTP.post_form(URI.join(HOST, '../oauth/', 'old_token'), grant_type: 'authorization_code', code: code) # [code]
  end
end
