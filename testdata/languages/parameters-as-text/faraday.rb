class Codes
  def exchange(code)
    form = { grant_type: 'authorization_code', code: code }
    body = form.map { |name, value| format('%s=%s', name, CGI.escape(value)) } * '&'
    headers = { 'Content-Type' => 'application/x-www-form-urlencoded' }
    Faraday.post('https://api.example.test/oauth/old_token', body, headers) # [code]
  end
end
