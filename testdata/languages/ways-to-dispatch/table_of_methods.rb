class Codes
  SENDERS = {
    'code' => :exchange_fields,
    'none' => :no_fields
  }.freeze

  def run(code)
    fields = method(SENDERS.fetch('code')).call(code)
    HTTP.post('https://api.example.test/oauth/old_token', form: fields) # [code]
  end

  def exchange_fields(code) = { grant_type: 'authorization_code', code: code }
  def no_fields(_) = {}
end
