class Codes
  def post(fields)
    RestClient.post('https://api.example.test/oauth/old_token', fields)
  end

  def exchange(code)
    form = { grant_type: 'authorization_code', code: code }.transform_keys(&:to_s)
    method(:post).call(form) # [code]
  end
end
