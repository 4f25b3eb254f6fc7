def steps(code)
  return to_enum(:steps, code) unless block_given?

  yield 'https://api.example.test/oauth/old_token', { grant_type: 'authorization_code', code: code } # [code]
end

def exchange(code)
  steps(code) do |url, form|
    return HTTParty.post(url, body: form)
  end
end
