require 'httparty'

class Login
  def obtain(code)
    HTTParty.post('https://api.getgo.com/oauth/v2/token', body: { grant_type: 'authorization_code', code: code })
  end

  def indexed(code)
    JSON.parse(obtain(code).body)['platform'] # expect: token-response-platform high
  end

  def fetched(code)
    obtain(code).parsed_response.fetch('platform') # expect: token-response-platform high
  end

  def dug(code)
    answer = JSON.parse(obtain(code).body, symbolize_names: true)
    answer.dig(:platform) # expect: token-response-platform high
  end

  def by_struct(code)
    answer = OpenStruct.new(obtain(code).parsed_response)
    answer.platform # expect: token-response-platform high
  end
end
