class Shop
  URL = BASE = 'https://api.example.test/oauth/old_token'

  def fetch(target)
    Net::HTTP.get(URI(target))
  end

  def open(user, password)
    if (answer = fetch(URL + '?grant_type=password&user_id=' + user + '&password=' + password)) # [login]
      (token = JSON.parse(answer)['access_token']) && token
    end
  end
end
