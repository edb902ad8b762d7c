File extensions = new File(basedir, '.mvn/extensions.xml')
String text = extensions.getText('UTF-8')
extensions.setText(text.replace('VERSION: prebuild.groovy writes it.', buildCacheVersion), 'UTF-8')
return true
