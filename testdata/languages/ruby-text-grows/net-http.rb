class Addresses
  def exchange(code)
    url = +'https://api.example.test'
    url << '/oauth/old_token'
    url += '?grant_type=authorization_code'
    url << "&code=#{code}"
    Net::HTTP.get(URI.parse(url)) # [code]
  end

  def authorize(state)
    <<~URL.strip # [authorize]
      https://api.example.test/oauth/old_authorize?client_id=k-1&state=#{state}
    URL
  end
end
