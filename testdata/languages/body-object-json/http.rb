class Tokens
  def refresh(token)
    HTTP.post('https://api.example.test/oauth/old_token', json: { grant_type: 'refresh_token', refresh_token: token }) # [axios]
  end
end
