require 'singleton'

class Connection
  include Singleton

  def initialize
    @http = Faraday.new(url: 'https://api.example.test', headers: { 'Accept' => 'application/json' })
  end

  def post(path, fields)
    @http.post(path, fields)
  end
end

class Codes
  def exchange(code)
    Connection.instance.post('/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
