require 'net/http'

class Api
  BASE = 'https://api.example.test'

  def self.request(verb, path, params = {}, base: BASE)
    uri = URI.parse(base + path)
    if verb == :get
      uri.query = URI.encode_www_form(params) unless params.empty?
      return Net::HTTP.get(uri)
    end
    request = Net::HTTP::Post.new(uri)
    request.set_form_data(params)
    Net::HTTP.start(uri.host, uri.port, use_ssl: true) { |http| http.request(request) }.body
  end
end

class Login
  CLIENT = 'shop-7'

  def by_password(user, password)
    Api.request(:get, '/oauth/old_token', { # [password]
      grant_type: 'password', user_id: user, password: password, client_id: CLIENT
    })
  end

  def by_code(code)
    params = { grant_type: 'authorization_code', code: code, client_id: CLIENT }
    Api.request(:post, '/oauth/old_token', params) # [code]
  end

  def files
    Api.request(:get, '/v1/list', {}, base: 'https://files.example.test') # [elsewhere]
  end
end
