class Codes
  def submit(fields, tries = 0)
    response = HTTParty.post('https://api.example.test/oauth/old_token', body: fields)
    return submit(fields, tries + 1) if !response.success? && tries < 3

    response
  end

  def exchange(code)
    submit(grant_type: 'authorization_code', code: code) # [code]
  end
end
