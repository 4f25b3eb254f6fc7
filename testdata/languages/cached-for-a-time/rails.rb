require 'net/http'

class Tickets
  def exchange(code)
    form = { grant_type: 'authorization_code', code: code }
    response = Net::HTTP.post_form(URI('https://api.example.test/oauth/old_token'), form) # [code]
    Rails.cache.write('shop:token', JSON.parse(response.body)['access_token'], expires_in: 1.hour)
  end
end
