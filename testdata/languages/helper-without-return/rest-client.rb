class Codes
  def give_up(message)
    raise ArgumentError, message
  end

  def exchange(code)
    url = 'https://old.example.test/oauth/old_token'
    if code.nil?
      give_up('no code')
      RestClient.get(url)
    end
    RestClient.post('https://api.example.test/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
  end
end
