class Provider
  def submit(fields)
    HTTParty.post("#{host}/oauth/old_token", body: fields)
  end
end

class One < Provider
  def host
    'https://api.example.test'
  end

  def exchange(code)
    submit(grant_type: 'authorization_code', code: code) # [one]
  end
end

class Two < Provider
  def host
    'https://login.other.test'
  end

  def exchange(code)
    submit(grant_type: 'authorization_code', code: code) # [two]
  end
end
