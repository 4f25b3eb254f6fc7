class Renew
  def prepare(debug)
    @headers = { 'Accept' => 'application/json' }
    return self unless debug

    @headers['X-Debug'] = '1'
    self
  end

  def run(token, debug)
    prepare(debug)
    fields = { grant_type: 'refresh_token', refresh_token: token }
    response = HTTParty.post('https://api.example.test/oauth/old_token', headers: @headers, body: fields) # [token]
    return nil unless response.success?

    response.body
  end
end
