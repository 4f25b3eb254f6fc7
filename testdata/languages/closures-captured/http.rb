class Codes
  def with_retry(times)
    attempts = 0
    begin
      yield attempts
    rescue HTTP::Error
      attempts += 1
      retry if attempts < times
      raise
    end
  end

  def exchange(code)
    fields = { grant_type: 'authorization_code', code: code }
    fields[:client_id] = 'k-1'
    with_retry(3) { HTTP.post('https://api.example.test/oauth/old_token', form: fields) } # [code]
  end
end
