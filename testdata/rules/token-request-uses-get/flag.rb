require 'net/http'
require 'open-uri'
require 'rest-client'

class Login
  URL = 'https://api.getgo.com/oauth/access_token'

  def inline(code)
    RestClient.get(URL, params: { grant_type: 'authorization_code', code: code }) # expect: token-request-uses-get high
  end

  def opened(code)
    query = URI.encode_www_form(grant_type: 'authorization_code', code: code)
    URI.open("#{URL}?#{query}") # expect: token-request-uses-get high
  end

  def plain(code)
    uri = URI(URL)
    uri.query = URI.encode_www_form(grant_type: 'authorization_code', code: code)
    Net::HTTP.get_response(uri) # expect: token-request-uses-get high
  end

  def call(method, path, params)
    RestClient::Request.execute(method: method, url: "https://api.getgo.com#{path}", headers: { params: params })
  end

  def helped(code)
    call(:get, '/oauth/access_token', grant_type: 'authorization_code', code: code) # expect: token-request-uses-get high
  end
end
