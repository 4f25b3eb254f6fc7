class Check
  def call(code)
    response = RestClient.post('https://api.example.test/oauth/old_token', grant_type: 'authorization_code', code: code) # [code]
    answer = JSON.parse(response.body)
    return answer['expires_in'].strip if answer['version'] == '2'

    false
  end
end
