class Codes
  URL = 'https://api.example.test/oauth/old_token'

  def call(grant)
    case grant
    in { kind: :code, code: }
      RestClient.post(URL, grant_type: 'authorization_code', code: code) # [code]
    in { kind: :none }
      nil
    end
  end

  def exchange(code)
    call({ kind: :code, code: code })
  end
end
