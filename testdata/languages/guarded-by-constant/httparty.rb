class Codes
  MODERN = true

  def exchange(code)
    if MODERN
      HTTParty.post('https://api.example.test/oauth/old_token', body: { grant_type: 'authorization_code', code: code }) # [code]
    else
      HTTParty.get('https://api.example.test/oauth/older_token', query: { grant_type: 'authorization_code', code: code })
    end
  end
end
