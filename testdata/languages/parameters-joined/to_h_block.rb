Field = Struct.new(:name, :value)

def exchange(code)
  fields = [Field.new('grant_type', 'authorization_code'), Field.new('code', code)]
  HTTP.post('https://api.example.test/oauth/old_token', form: fields.to_h { |field| [field.name, field.value] }) # [code]
end
